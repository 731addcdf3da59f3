//! The resource `youtube`.

pub mod v3;

use gapi_runtime::v1::Service;

use crate::resources::youtube::v3::V3;

/// The resource `youtube`.
#[derive(Clone, Debug)]
pub struct Youtube {
    pub(crate) service: Service,
}

impl Youtube {
    /// The resource `youtube.v3`.
    pub fn v3(&self) -> V3 {
        let service = self.service.clone();
        V3 { service }
    }
}
