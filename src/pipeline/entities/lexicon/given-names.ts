/** Common given names of several languages, transliterated as newspapers do; evidence that a person is named. */
export const GIVEN_NAMES = `Aaron Abdul Abdullah Abdel Abigail Abraham Adam Adrian Adriana Ahmad Ahmed Aidan Akira Alan Alastair Albert Alberto Alejandra Alejandro
Aleksandr Aleksei Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alison Allan Allen Allison Amanda Amber
Amir Amit Amina Amy Ana Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andres Andrés Andrew Andrey Andriy Andrzej Andy Angela Angelo Angus Anita Ann Anna Anne
Annette Annie Anthony Antoine Anton Antoni Antonio António Antony Anwar April Ariel Arnold Arthur Arturo Arun Asad Ashley Ashraf Asif Audrey Aung Axel Ayman Aziz Barack Barbara
Barry Bart Bashar Beatrice Ben Benedict Benjamin Bernard Bernardo Bernie Bert Beth Betty Beverly Bill Billy Bob Bobby Bogdan Boris Brad Bradley Brandon
Brenda Brendan Brett Brian Bridget Bruce Bruno Bryan Bryce Calvin Camilla Cameron Carl Carla Carlo Carlos Carmen Carol Caroline Carolyn Catherine Cecilia Cesar César Charles
Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Christophe Chuck Claire Clara Clarence Claude Claudia Clive Colin Connor
Constantine Craig Cristina Curtis Cynthia Cyril Daisuke Damien Dan Dana Daniel Daniela Daniele Danny Darren Dave David Dawn Dean Deborah Debbie Delcy Denis Dennis Derek
Diana Diane Dick Didier Diego Dieter Dilma Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dwayne Dylan Earl Ed Eddie Edgar Eduardo
Edith Edmund Edouard Edward Edwin Ehud Eileen Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elise Elizabeth Ella Ellen Elon Emil Emily Emma Emmanuel Emmanuelle
Enrico Enrique Eric Erica Erik Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Evo Fatima Fabio Faisal Farid Federico Felipe Felix Ferdinand Fernanda Fernando
Fidel Fiona Florence Francesca Francesco Francis Francisco Franco Francois François Frank Frans Franz Fred Freddie Frederic Frederick Friedrich Fumio Gabriel Gabriela Gabrielle Gareth Gary
Gavin Gemma Gene Geoff Geoffrey George Georges Georgina Gerald Gerard Gerhard Gerry Giacomo Gianni Gilbert Gina Giorgia Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon
Grace Graham Greg Gregory Greta Guido Guillaume Guillermo Gustav Gustavo Guy Hamid Hannah Hans Harold Haruki Harriet Harry Harvey Hasan Hassan Heather Hector Heidi Heinrich Helen Helena Helmut
Henri Henrik Henry Herbert Herman Hillary Hilary Hiroshi Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Indira Ines Ingrid Irene Irina Isaac Isabel Isabella Ismail
Ivan Ivana Ivanka Ivo Jack Jackie Jackson Jacob Jacqueline Jacques Jair Jake Jakob Jamal James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeanne Jeff
Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jesús Jill Jim Jimmy Joan Joanna Joanne Joao João Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan
Jordan Jorge Jose José Josef Joseph Josep Josh Joshua Joyce Juan Juana Judith Judy Julia Julian Julie Julien Juliet Julio Julius June Junichiro Juri Justin Justine Jürgen Kamala Kamal Karen
Karim Karl Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keir Keith Kelly Ken Kenji Kenneth Kerry Kevin Khalid Khaled Kim Kimberly Kirk Kirsten Klaus Kofi Konstantin
Kristen Kristin Kurt Kyle Kyriakos Lance Larry Lars Laura Lauren Laurence Laurent Lawrence Leah Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lewis Li Liam
Lilian Lily Lina Linda Lindsay Lindsey Lionel Lisa Liu Lloyd Logan Lorenzo Lori Louis Louise Luc Luca Lucas Lucia Lucy Luis Luísa Luiz Luka Lukas Luke Lula Lydia Lyndon Lynn Madeleine Mae Maggie
Magnus Mahmoud Malcolm Malala Manfred Manmohan Manuel Manuela Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria María Mariam Marianne Marie Marilyn Marina Marine Mario Mariano Marion Marissa Marjorie Mark Markus
Martha Martin Martina Martine Marvin Mary Massoud Masoud Mateo Mateusz Mathew Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maxine Maya Megan Mehmet Mel Melanie Melissa Melania Michael Michał
Michel Michele Michelle Miguel Mikhail Mike Mikheil Milan Mina Ming Miriam Mitch Mitt Mohamed Mohammad Mohammed Mohamad Muhammad Molly Mona Monica Morgan Moritz Moses Mustafa Muammar Murray Myra Nadia Nancy
Naomi Napoleon Narendra Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Neville Nicholas Nick Nicola Nicolas Nicolás Nicole Nigel Niki Nikita Nikol Nikolai Nikolas Nikolay Nils Nina Noah Noel Nora Norman
Nuri Olaf Oleg Oleksandr Oleksiy Olga Oliver Olivia Olivier Omar Oscar Osama Oswald Otto Owen Pablo Pam Pamela Paolo Pascal Pat Patricia Patrice Patrick Patrik Patty Paul Paula Pauline Paulo Pavel Pedro
Peggy Penelope Penny Per Percy Pervez Pete Peter Petr Petra Petro Petros Phil Philip Philippa Philippe Phillip Phyllis Pierre Pieter Piotr Polly Pranab Priti Priya Priyanka Qasem Quentin Rachel Rafael Rahul Raj Rajiv Ralph Ramon Ramzan
Randy Rania Raphael Rashid Raul Raúl Ray Raymond Rebecca Recep Reggie Reginald Reinhard Renate Rene René Rex Ricardo Riccardo Richard Rick Ricky Rishi Rita Rob Robbie Robert Roberta Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman
Romano Ron Ronald Ronnie Rory Rosa Rosalind Rose Rosemary Ross Roy Ruben Rudolf Rudolph Rudy Rupert Russell Ruth Ryan Sabine Saad Saddam Sadiq Saeed Sajid Salim Sally Salman Salvador Sam Samantha Samir Samuel
Sandra Sandy Sanjay Sara Sarah Sasha Scott Sean Sebastian Sepp Serena Serge Sergei Sergey Sergio Seth Shah Shane Shannon Sharon Shashi Shaun Shawn Sheikh Sheila Shelly Shinzo Shirley Sidney Silvio Simon Simona Simone Sofia
Sonia Sophia Sophie Stacey Stan Stanislav Stanley Stefan Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Susanne Susie Suzanne Svetlana Sven Sylvia Sylvie Tamara
Tammy Tania Tanya Tara Tariq Tatiana Taylor Ted Tedros Teresa Terence Terry Thabo Thaksin Theo Theodore Theresa Thérèse Thierry Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Tracey Tracy
Trevor Tristan Ty Tyler Tyrone Ulrich Umberto Ursula Uwe Valentin Valentina Valerie Valery Vanessa Vera Vernon Veronica Veronika Vicky Victor Victoria Vijay Viktor Viktoria Vincent Vincenzo Vinod Virginia Vitali Vitaly Vivian
Vlad Vladimir Volodymyr Vyacheslav Walter Wanda Warren Wayne Wendy Werner Wesley Whitney Wilfred Wilhelm Will Willem William Willie Winston Wolfgang Xavier Xi Yasmin Yasser Yevgeny Yevgeniy Yitzhak Yogi Yoko Yoshihide Yossi
Youssef Yulia Yuri Yury Yusuf Yves Yvette Yvonne Zachary Zeid Zhang Zhao Zhou Zoe Zoë Ángel Álvaro Óscar Jörg Søren Håkan Björn Łukasz Hashim Haider Nouri Ashraf Hamza Zainab Zahra Yahya Tamim Sultan Mansour
Wang Chen Yang Huang Wu Xu Sun Zhu Lin Luo Gao Zheng Liang Xie Tang Nguyen Tran Pham Park Choi Jung Kang Yoon Moon Ban Syngman Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi`;
