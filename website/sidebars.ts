import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  handbook: [
    'index',
    {
      type: 'category',
      label: 'Engineering',
      collapsible: false,
      items: [
        'handbook/engineering/how-we-work',
        'handbook/engineering/career-development',
        'handbook/engineering/two-paths',
        'handbook/engineering/promotions',
      ],
    },
    {
      type: 'category',
      label: 'Hiring',
      collapsible: false,
      items: ['handbook/hiring/interviewing'],
    },
  ],
  jobs: [
    'jobs/index',
    'jobs/developer',
    'jobs/engineering-management',
    'jobs/security',
    'jobs/security-management',
  ],
};

export default sidebars;
