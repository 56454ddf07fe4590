import {movesOf, organizeFiles} from './organizeFiles';

const files = {
  '_organization.yml': `
levels:
  - [Associate, Intermediate]
  - Senior
  - [Staff, Manager]
  - [Distinguished, Director]
  - [Fellow, VP]
paths:
  - {id: ic, title: Individual contributor}
  - Management
equivalences:
  - {levels: [staff, manager], in: [base compensation, prestige]}
`,
  'development.yml': `
title: Development
roles:
  - {title: Developer, level: intermediate, href: /jobs/developer#developer, next: senior-developer}
  - {title: Senior Developer, level: senior, href: /jobs/developer#senior-developer, next: [staff-developer, engineering-manager]}
  - {title: Staff Developer, level: staff, path: ic, href: /jobs/developer#staff-developer, next: distinguished-developer}
  - {title: Distinguished Developer, level: distinguished, href: /jobs/developer#distinguished-developer, next: engineering-fellow}
  - {title: Engineering Fellow, level: fellow, href: /jobs/developer#engineering-fellow}
  - {title: Engineering Manager, level: manager, path: management, href: /jobs/engineering-management#engineering-manager, next: director-of-engineering}
  - {title: Director of Engineering, level: director, href: /jobs/engineering-management#director-of-engineering, next: vp-of-engineering}
  - {title: VP of Engineering, level: vp, href: /jobs/engineering-management#vp-of-engineering}
`,
  'security.yml': `
title: Security Engineering
roles:
  - {title: Associate Security Engineer, level: associate, href: /jobs/security#associate-security-engineer, next: senior-security-engineer}
  - {title: Senior Security Engineer, level: senior, href: /jobs/security#senior-security-engineer, next: [staff-security-engineer, security-engineering-manager]}
  - {title: Staff Security Engineer, level: staff, path: ic, href: /jobs/security#staff-security-engineer, next: distinguished-security-engineer}
  - {title: Distinguished Security Engineer, level: distinguished, href: /jobs/security#distinguished-security-engineer, next: engineering-fellow-security}
  - {title: Engineering Fellow - Security, level: fellow, href: /jobs/security#engineering-fellow-security}
  - {title: Security Engineering Manager, level: manager, path: management, href: /jobs/security-management#security-engineering-manager, next: director-of-security}
  - {title: Director of Security, level: director, href: /jobs/security-management#director-of-security}
`,
};

describe('the classic ladders', () => {
  const {organization, problems, broken} = organizeFiles(files);
  const [development, security] = organization.tracks;

  it('hold nothing wrong and nothing doubtful', () => {
    expect([problems, broken]).toEqual([[], []]);
  });

  it('have 8 and 7 roles, and fork after Senior', () => {
    expect(development?.roles).toHaveLength(8);
    expect(development && movesOf(development)).toEqual([
      'developer → senior-developer',
      'senior-developer → staff-developer',
      'senior-developer → engineering-manager',
      'staff-developer → distinguished-developer',
      'distinguished-developer → engineering-fellow',
      'engineering-manager → director-of-engineering',
      'director-of-engineering → vp-of-engineering',
    ]);
    expect(security?.roles).toHaveLength(7);
    expect(security && movesOf(security)).toEqual([
      'associate-security-engineer → senior-security-engineer',
      'senior-security-engineer → staff-security-engineer',
      'senior-security-engineer → security-engineering-manager',
      'staff-security-engineer → distinguished-security-engineer',
      'distinguished-security-engineer → engineering-fellow-security',
      'security-engineering-manager → director-of-security',
    ]);
  });

  it('carry the two paths to their tops', () => {
    expect(security?.roles.map(({path}) => path)).toEqual([
      undefined,
      undefined,
      'ic',
      'ic',
      'ic',
      'management',
      'management',
    ]);
  });

  it('call Staff and Manager equal, on each ladder', () => {
    expect(
      organization.tracks.map(({equivalences}) =>
        equivalences.map(({roles}) => roles),
      ),
    ).toEqual([
      [['development#staff-developer', 'development#engineering-manager']],
      [
        [
          'security#staff-security-engineer',
          'security#security-engineering-manager',
        ],
      ],
    ]);
  });
});
