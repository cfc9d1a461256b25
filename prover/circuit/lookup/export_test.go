package lookup

const Tag = tag
