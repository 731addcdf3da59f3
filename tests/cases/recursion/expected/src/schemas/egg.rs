//! The schema `Egg`.

use gapi_runtime::v1::record;

use super::Chicken;

record! {
    /// The schema `Egg`.
    pub struct Egg = "Egg" {
        /// The property `chicken`.
        pub chicken: Option<Box<Chicken>> = "chicken",
    }
}
