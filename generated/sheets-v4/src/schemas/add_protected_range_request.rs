//! The schema `AddProtectedRangeRequest`.

use gapi_runtime::v1::record;

use super::ProtectedRange;

record! {
    /// Adds a new protected range.
    pub struct AddProtectedRangeRequest = "AddProtectedRangeRequest" {
        /// The protected range to be added. The protectedRangeId field is optional; if
        /// one is not set, an id will be randomly generated. (It is an error to specify
        /// the ID of a range that already exists.)
        pub protected_range: Option<Box<ProtectedRange>> = "protectedRange",
    }
}
