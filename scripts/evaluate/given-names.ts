/** Given names, each with what friends make of it: those that the case has, and others. */
export const WOMEN = `Ines Nes, Aurelia Rellie, Hendrika Rika, Lieselotte Lottie, Priya Pri, Clemence Clem, Rosalind Roz, Nadia Nadi, Wanda Wan,
Dilys Dil, Edith Edie, Moira Mo, Tamsin Tam, Halima Hal, Greta Gretchen, Margarethe Greetje, Josephine Josie, Wilhelmina Mina, Theodora Dora, Katarina Katya,
Beatrix Trixie, Eleanor Nell, Magdalena Lena, Philippa Pippa, Alexandra Sandra, Frederica Freddie, Susannah Sukey, Charlotte Lotta,
Dorothea Thea, Isabella Bella, Rebecca Becky, Gwendolyn Gwen, Antonia Toni, Valentina Tina, Henrietta Etta, Florentine Flo,
Cordelia Cordy, Marguerite Daisy, Adelaide Addie, Rosamund Rosie`;

export const MEN = `Ruben Rube, Tobias Toby, Simon Sim, Yusuf Joe, Viktor Vic, Edmund Ned, Osei Os, Stellan Stell, Anders Andy, Paul Paulie,
Arvid Arv, Kasimir Kas, Jonah Jon, Ambrose Amby, Per Pelle, Bram Brammie, Oskar Ossie, Benedikt Ben, Leopold Leo, Maximilian Max, Nathaniel Nat,
Frederik Rik, Sebastian Bas, Cornelius Neil, Matthias Mats, Theodor Ted, Bartholomew Bart, Augustin Gus, Gregor Grig, Laurence Larry,
Ferdinand Ferdy, Konstantin Kostya, Alasdair Aly, Emanuel Manny, Rafael Rafe, Dominik Nick, Christoffer Kit, Zacharias Zack,
Gideon Gid, Humphrey Humph, Ignatius Iggy, Roderick Rory, Solomon Sol, Valentin Val`;
