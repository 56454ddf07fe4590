import {schemaLine} from '../../schema/json/files';

/** The id of the track among them. */
export const firstTrack = 'engineering';

/** Texts by file: a small ladder folder for an author to go on from. */
export const firstLadders: Readonly<Record<string, string>> = {
  '_organization.yml': `${schemaLine('_organization.yml')}
# What all ladders in this folder share. A file whose name begins with "_" is no ladder itself.

levels: # from junior to senior; each of them is a column
  - Junior
  - {title: Senior, gate: readiness} # the gate of every promotion to this level
  - - {title: Staff, gate: opening} # two names for the same step share a column
    - {title: Manager, gate: opening}
  - - {title: Principal, gate: opening}
    - {title: Director, gate: opening}

paths: # the kinds of career after the fork
  - {id: ic, title: Individual contributor}
  - {id: management, title: Management}

gates: # what a promotion depends on
  - id: readiness
    title: Readiness
    description: The work of the next role is being done already, and reliably.
  - id: opening
    title: Open position
    description: Readiness alone is not enough, the position has to be there as well.

equivalences: # equal in what is named, and in nothing else
  - {levels: [staff, manager], in: base salary}
  - {levels: [principal, director], in: base salary}
`,

  [`${firstTrack}.yml`]: `${schemaLine(`${firstTrack}.yml`)}
title: Engineering
description: From the first job to the two ways that part after Senior.

# Give each role the page that describes it, such as "href: /jobs/engineering#engineer", and delete this line.
allow: missing-href

roles: # each has an id: its title in lower case with hyphens, unless "id" gives another one
  - title: Engineer
    level: junior
    next: senior-engineer

  - title: Senior Engineer
    level: senior
    terminal: true # a destination: nobody has to go further
    next: # the fork; the first of two is drawn first
      - staff-engineer
      - engineering-manager

  - title: Staff Engineer
    level: staff
    path: ic # is carried along by promotions
    next: principal-engineer
    lateral: {to: engineering-manager, both: true} # no promotion, and one may come back

  - title: Principal Engineer
    level: principal

  - title: Engineering Manager
    level: manager
    path: management
    next: director-of-engineering

  - title: Director of Engineering
    level: director
`,
};
