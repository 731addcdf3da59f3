//! The schema `ListSendAsResponse`.

use gapi_runtime::v1::record;

use super::SendAs;

record! {
    /// Response for the ListSendAs method.
    pub struct ListSendAsResponse = "ListSendAsResponse" {
        /// List of send-as aliases.
        pub send_as: Option<Vec<SendAs>> = "sendAs",
    }
}
