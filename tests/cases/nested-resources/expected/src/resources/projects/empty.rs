//! The resource `projects.empty`.

use gapi_runtime::v1::Service;

/// The resource `projects.empty`.
#[derive(Clone, Debug)]
pub struct Empty {
    #[allow(dead_code, reason = "nothing is called with the features that are on")]
    pub(crate) service: Service,
}
