//! The resource `membershipsLevels`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::MembershipsLevelListResponse;
use crate::scopes;

/// The resource `membershipsLevels`.
#[derive(Clone, Debug)]
pub struct MembershipsLevels {
    pub(crate) service: Service,
}

impl MembershipsLevels {
    /// Retrieves a list of all pricing levels offered by a creator to the fans.
    ///
    /// `GET youtube/v3/membershipsLevels`, method id `youtube.membershipsLevels.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the membershipsLevel resource parts
    ///   that the API response will include. Supported values are id and snippet.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR`.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const LIST: Method = Method {
    id: "youtube.membershipsLevels.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/membershipsLevels")],
    scopes: &[scopes::YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR],
    default_scope: Some(scopes::YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembershipsLevels::list`].
    pub struct List -> MembershipsLevelListResponse {}
}
