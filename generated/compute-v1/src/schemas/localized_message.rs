//! The schema `LocalizedMessage`.

use gapi_runtime::v1::record;

record! {
    /// Provides a localized error message that is safe to return to the user which can
    /// be attached to an RPC error.
    pub struct LocalizedMessage = "LocalizedMessage" {
        /// The locale used following the specification defined at
        /// <https://www.rfc-editor.org/rfc/bcp/bcp47.txt>. Examples are: "en-US",
        /// "fr-CH", "es-MX"
        pub locale: Option<String> = "locale",
        /// The localized error message in the above locale.
        pub message: Option<String> = "message",
    }
}
