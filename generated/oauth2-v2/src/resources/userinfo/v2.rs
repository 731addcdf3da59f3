//! The resource `userinfo.v2`.

pub mod me;

use gapi_runtime::v1::Service;

use crate::resources::userinfo::v2::me::Me;

/// The resource `userinfo.v2`.
#[derive(Clone, Debug)]
pub struct V2 {
    pub(crate) service: Service,
}

impl V2 {
    /// The resource `userinfo.v2.me`.
    pub fn me(&self) -> Me {
        let service = self.service.clone();
        Me { service }
    }
}
