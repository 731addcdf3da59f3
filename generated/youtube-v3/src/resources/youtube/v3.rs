//! The resource `youtube.v3`.

pub mod live_chat;

use gapi_runtime::v1::Service;

use crate::resources::youtube::v3::live_chat::LiveChat;

/// The resource `youtube.v3`.
#[derive(Clone, Debug)]
pub struct V3 {
    pub(crate) service: Service,
}

impl V3 {
    /// The resource `youtube.v3.liveChat`.
    pub fn live_chat(&self) -> LiveChat {
        let service = self.service.clone();
        LiveChat { service }
    }
}
