//! The schema `Help`.

use gapi_runtime::v1::record;

use super::HelpLink;

record! {
    /// Provides links to documentation or for performing an out of band action.
    ///
    /// For example, if a quota check failed with an error indicating the calling project
    /// hasn't enabled the accessed service, this can contain a URL pointing directly to
    /// the right place in the developer console to flip the bit.
    pub struct Help = "Help" {
        /// URL(s) pointing to additional information on handling the current error.
        pub links: Option<Vec<HelpLink>> = "links",
    }
}
