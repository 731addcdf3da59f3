//! The resource `tests`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::TestItem;
use crate::scopes;

/// The resource `tests`.
#[derive(Clone, Debug)]
pub struct Tests {
    pub(crate) service: Service,
}

impl Tests {
    /// POST method.
    ///
    /// `POST youtube/v3/tests`, method id `youtube.tests.insert`.
    ///
    /// - `part`: The parameter `part`.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_READONLY`.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: TestItem,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }
}

const INSERT: Method = Method {
    id: "youtube.tests.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/tests")],
    scopes: &[scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tests::insert`].
    pub struct Insert -> TestItem {
        /// The parameter `externalChannelId`.
        external_channel_id: String = "externalChannelId",
        /// The parameter `onBehalfOfContentOwnerChannel`.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
    }
}
