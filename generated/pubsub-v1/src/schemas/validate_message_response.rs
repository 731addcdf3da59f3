//! The schema `ValidateMessageResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the `ValidateMessage` method. Empty for now.
    pub struct ValidateMessageResponse = "ValidateMessageResponse" {}
}
