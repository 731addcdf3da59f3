//! The schema `OldEnum`.

use gapi_runtime::v1::open_enum;

open_enum! {
    /// The schema `OldEnum`.
    #[deprecated]
    pub enum OldEnum = "OldEnum" {
        /// The value `A`.
        A = "A",
        /// The value `B`.
        #[deprecated]
        B = "B",
    }
}
