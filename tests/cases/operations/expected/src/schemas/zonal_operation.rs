//! The schema `ZonalOperation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ZonalOperation`.
    pub struct ZonalOperation = "ZonalOperation" {
        /// The property `error`.
        pub error: Option<Box<ZonalOperationError>> = "error",
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The property `status`.
        pub status: Option<Open<ZonalOperationStatus>> = "status",
        /// The property `zone`.
        pub zone: Option<String> = "zone",
    }
}

record! {
    /// The property `error` of `ZonalOperation`.
    pub struct ZonalOperationError = "ZonalOperation.error" {
        /// The property `errors`.
        pub errors: Option<Vec<ZonalOperationErrorErrorsItem>> = "errors",
    }
}

record! {
    /// An item of the property `errors` of `ZonalOperation.error`.
    pub struct ZonalOperationErrorErrorsItem = "ZonalOperation.error.errors[]" {
        /// The property `code`.
        pub code: Option<String> = "code",
    }
}

open_enum! {
    /// The property `status` of `ZonalOperation`.
    pub enum ZonalOperationStatus = "ZonalOperation.status" {
        /// The value `PENDING`.
        Pending = "PENDING",
        /// The value `RUNNING`.
        Running = "RUNNING",
        /// The value `DONE`.
        Done = "DONE",
    }
}
