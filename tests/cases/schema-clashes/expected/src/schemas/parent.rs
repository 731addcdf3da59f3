//! The schema `Parent`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Parent`.
    pub struct Parent = "Parent" {
        /// The property `Child`.
        pub child_2: Option<Box<ParentChild2>> = "Child",
        /// The property `child`.
        pub child: Option<Box<ParentChild3>> = "child",
    }
}

record! {
    /// The property `Child` of `Parent`.
    pub struct ParentChild2 = "Parent.Child" {
        /// The property `y`.
        pub y: Option<String> = "y",
    }
}

record! {
    /// The property `child` of `Parent`.
    pub struct ParentChild3 = "Parent.child" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
