/** An address in the form that editors send: the same file always has the same. */
export function canonical(uri: string): string {
  const [, scheme = '', path = uri] = /^([a-z][a-z\d+.-]*:\/\/)(.*)$/i.exec(uri) ?? [];
  return scheme + path.split('/').map(decode).map(encode).join('/').replace(/\/+$/, '');
}

/** A name of a path as it stands in an address. */
export function encode(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The name that stands in an address; as it is where it is none that can be read. */
export function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The last name of an address. */
export function fileName(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}
