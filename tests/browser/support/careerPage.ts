/** Where the handbook explains careers, below its base URL. */
export const careerPage = 'handbook/engineering/career-development';

export interface ExpectedRole {
  id: string;
  title: string;
  href: string;
}

export interface ExpectedLadder {
  /** In career order. */
  roles: ExpectedRole[];
  /** From and to, as role ids. */
  moves: [from: string, to: string][];
}

/** What the career page has to draw. */
export const ladders: Record<'development' | 'security', ExpectedLadder> = {
  development: {
    roles: [
      role('Developer', '/jobs/developer'),
      role('Senior Developer', '/jobs/developer'),
      role('Staff Developer', '/jobs/developer'),
      role('Engineering Manager', '/jobs/engineering-management'),
      role('Distinguished Developer', '/jobs/developer'),
      role('Director of Engineering', '/jobs/engineering-management'),
      role('Engineering Fellow', '/jobs/developer'),
      role('VP of Engineering', '/jobs/engineering-management'),
    ],
    moves: [
      ['developer', 'senior-developer'],
      ['senior-developer', 'staff-developer'],
      ['senior-developer', 'engineering-manager'],
      ['staff-developer', 'distinguished-developer'],
      ['distinguished-developer', 'engineering-fellow'],
      ['engineering-manager', 'director-of-engineering'],
      ['director-of-engineering', 'vp-of-engineering'],
    ],
  },
  security: {
    roles: [
      role('Associate Security Engineer', '/jobs/security'),
      role('Senior Security Engineer', '/jobs/security'),
      role('Staff Security Engineer', '/jobs/security'),
      role('Security Engineering Manager', '/jobs/security-management'),
      role('Distinguished Security Engineer', '/jobs/security'),
      role('Director of Security', '/jobs/security-management'),
      role('Engineering Fellow - Security', '/jobs/security'),
    ],
    moves: [
      ['associate-security-engineer', 'senior-security-engineer'],
      ['senior-security-engineer', 'staff-security-engineer'],
      ['senior-security-engineer', 'security-engineering-manager'],
      ['staff-security-engineer', 'distinguished-security-engineer'],
      ['distinguished-security-engineer', 'engineering-fellow-security'],
      ['security-engineering-manager', 'director-of-security'],
    ],
  },
};

export const roleCount = Object.values(ladders).reduce(
  (sum, {roles}) => sum + roles.length,
  0,
);

function role(title: string, page: string): ExpectedRole {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return {id, title, href: `${page}#${id}`};
}
