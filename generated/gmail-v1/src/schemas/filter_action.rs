//! The schema `FilterAction`.

use gapi_runtime::v1::record;

record! {
    /// A set of actions to perform on a message.
    pub struct FilterAction = "FilterAction" {
        /// List of labels to add to the message.
        pub add_label_ids: Option<Vec<String>> = "addLabelIds",
        /// Email address that the message should be forwarded to. This effectively
        /// redirects the message to the address specified in this field, maintaining the
        /// original sender in the "From" field.
        pub forward: Option<String> = "forward",
        /// List of labels to remove from the message.
        pub remove_label_ids: Option<Vec<String>> = "removeLabelIds",
    }
}
