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
        'handbook/engineering/what-we-expect',
        'handbook/engineering/promotions',
        'handbook/engineering/platform-careers',
        'handbook/engineering/whole-division',
      ],
    },
    {
      type: 'category',
      label: 'Other departments',
      collapsible: false,
      items: [
        'handbook/hardware/careers',
        'handbook/product/careers',
        'handbook/science/forecasting',
        'handbook/science/data-analysis',
        'handbook/farmers/careers',
        'handbook/production/careers',
      ],
    },
    {
      type: 'category',
      label: 'People',
      collapsible: false,
      items: [
        'handbook/people/equal-levels',
        'handbook/people/map',
        'handbook/people/what-changed',
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
    {
      type: 'category',
      label: 'Engineering',
      collapsible: false,
      items: [
        'jobs/developer',
        'jobs/engineering-management',
        'jobs/security',
        'jobs/security-management',
        'jobs/platform',
      ],
    },
    {
      type: 'category',
      label: 'Hardware',
      collapsible: false,
      items: [
        'jobs/hardware/mechanical',
        'jobs/hardware/electronics',
        'jobs/hardware/firmware',
        'jobs/hardware/compliance',
        'jobs/hardware/prototyping',
        'jobs/hardware/leadership',
      ],
    },
    {
      type: 'category',
      label: 'Product and science',
      collapsible: false,
      items: ['jobs/design', 'jobs/writing', 'jobs/forecasting'],
    },
    {
      type: 'category',
      label: 'With farmers',
      collapsible: false,
      items: ['jobs/farmer-support', 'jobs/field-service', 'jobs/sales'],
    },
    {
      type: 'category',
      label: 'Production',
      collapsible: false,
      items: ['jobs/assembly', 'jobs/workshop', 'jobs/production-planning'],
    },
  ],
};

export default sidebars;
