//! The resource `youtube.v3.liveChat`.

pub mod messages;

use gapi_runtime::v1::Service;

use crate::resources::youtube::v3::live_chat::messages::Messages;

/// The resource `youtube.v3.liveChat`.
#[derive(Clone, Debug)]
pub struct LiveChat {
    pub(crate) service: Service,
}

impl LiveChat {
    /// The resource `youtube.v3.liveChat.messages`.
    pub fn messages(&self) -> Messages {
        let service = self.service.clone();
        Messages { service }
    }
}
