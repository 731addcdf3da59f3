//! The schema `Tree`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// The schema `Tree`.
    pub struct Tree = "Tree" {
        /// The property `byName`.
        pub by_name: Option<BTreeMap<String, Tree>> = "byName",
        /// The property `children`.
        pub children: Option<Vec<Tree>> = "children",
        /// The property `inline`.
        pub inline: Option<Box<TreeInline>> = "inline",
        /// The property `left`.
        pub left: Option<Box<Tree>> = "left",
        /// The property `right`.
        pub right: Option<Box<Tree>> = "right",
    }
}

record! {
    /// The property `inline` of `Tree`.
    pub struct TreeInline = "Tree.inline" {
        /// The property `tree`.
        pub tree: Option<Box<Tree>> = "tree",
    }
}
