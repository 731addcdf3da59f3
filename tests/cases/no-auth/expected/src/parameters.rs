//! Parameters that every method takes.

use gapi_runtime::v1::parameters;

parameters! {
    /// Parameters of any call, which take effect with the call's `with`.
    pub struct StandardParameters {
        /// API key.
        key: String = "key",
    }
}
