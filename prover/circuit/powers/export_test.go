package powers

const Tag = tag
