//! The resource `videoCategories`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::VideoCategoryListResponse;
use crate::scopes;

/// The resource `videoCategories`.
#[derive(Clone, Debug)]
pub struct VideoCategories {
    pub(crate) service: Service,
}

impl VideoCategories {
    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/videoCategories`, method id `youtube.videoCategories.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the videoCategory resource properties
    ///   that the API response will include. Set the parameter value to snippet.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const LIST: Method = Method {
    id: "youtube.videoCategories.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/videoCategories")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_READONLY,
    ],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`VideoCategories::list`].
    pub struct List -> VideoCategoryListResponse {
        /// The parameter `hl`.
        ///
        /// The default is `en-US`.
        hl: String = "hl",
        /// Returns the video categories with the given IDs for Stubby or Apiary.
        id: Vec<String> = "id",
        /// The parameter `regionCode`.
        region_code: String = "regionCode",
    }
}
