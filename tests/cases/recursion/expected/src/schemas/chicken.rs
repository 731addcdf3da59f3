//! The schema `Chicken`.

use gapi_runtime::v1::record;

use super::Egg;

record! {
    /// The schema `Chicken`.
    pub struct Chicken = "Chicken" {
        /// The property `egg`.
        pub egg: Option<Box<Egg>> = "egg",
    }
}
