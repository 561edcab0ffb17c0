/** Features of one token, as hashes; filled anew for each. */
export class FeatureList {
  hashes = new Int32Array(512);
  length = 0;

  add(hash: number): void {
    if (this.length === this.hashes.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.hashes);
      this.hashes = longer;
    }
    this.hashes[this.length++] = hash;
  }
}
