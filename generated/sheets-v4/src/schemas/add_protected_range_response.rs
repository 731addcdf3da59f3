//! The schema `AddProtectedRangeResponse`.

use gapi_runtime::v1::record;

use super::ProtectedRange;

record! {
    /// The result of adding a new protected range.
    pub struct AddProtectedRangeResponse = "AddProtectedRangeResponse" {
        /// The newly added protected range.
        pub protected_range: Option<Box<ProtectedRange>> = "protectedRange",
    }
}
