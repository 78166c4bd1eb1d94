/** An address with its `%20` and the like read; one that is written wrong as it stands. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
