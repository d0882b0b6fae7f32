/** The hosts that documents may send their readers to: a misspelt one is no address that a test without a network could try. */
export const hostsOfDocuments: ReadonlySet<string> = new Set([
  ...['localhost:3000', 'addins.example.com'],
  // What the project stands on.
  ...['nodejs.org', 'keepachangelog.com', 'github.com', 'stryker-mutator.io'],
  // Microsoft: Office.js, deployment, data protection.
  ...['learn.microsoft.com', 'support.microsoft.com', 'appsforoffice.microsoft.com', 'admin.microsoft.com'],
  ...['privacy.microsoft.com', 'partner.microsoft.com', 'go.microsoft.com', 'www.microsoft.com', 'microsoft.com'],
  // Who requires a method, or says what it is.
  ...['www.globalreporting.org', 'standards.sinzer.org', 'standards.iteh.ai', 'eur-lex.europa.eu', 'conventuslaw.com'],
  ...['issuhub.com', 'www.scribd.com', 'www.shrm.org', 'stats.bls.gov', 'ininet.org', 'help.peoplehr.com', 'doi.org'],
  ...['archive.datadictionary.nhs.uk', 'www.nuffieldtrust.org.uk', 'www.parallelparliament.co.uk', 'www.nfer.ac.uk'],
  ...['www.mhlw.go.jp', 'www.jil.go.jp', 'udn.com', 'meta.librarydata.cn', 'www.hrm.de', 'egym-wellpass.com'],
  // The same for customers, members and students.
  ...[
    'www.stockopedia.com',
    'virtuaresearch.com',
    'www.athleticbusiness.com',
    'www.clubindustry.com',
    'www.hesa.ac.uk',
  ],
  ...['nces.ed.gov', 'surveys.nces.ed.gov', 'tw.mobi.yahoo.com', 'cnsaes.org.cn', 'community.oracle.com'],
]);

/** The hosts that the code may name: its own while developing, Microsoft's office.js, the name of SVG. */
export const hostsOfTheCode: ReadonlySet<string> = new Set([
  ...['localhost:3000', 'appsforoffice.microsoft.com', 'www.w3.org'],
]);
