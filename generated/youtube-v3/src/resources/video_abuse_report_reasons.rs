//! The resource `videoAbuseReportReasons`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::VideoAbuseReportReasonListResponse;
use crate::scopes;

/// The resource `videoAbuseReportReasons`.
#[derive(Clone, Debug)]
pub struct VideoAbuseReportReasons {
    pub(crate) service: Service,
}

impl VideoAbuseReportReasons {
    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/videoAbuseReportReasons`, method id
    /// `youtube.videoAbuseReportReasons.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the videoCategory resource parts that
    ///   the API response will include. Supported values are id and snippet.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`,
    /// `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const LIST: Method = Method {
    id: "youtube.videoAbuseReportReasons.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/videoAbuseReportReasons")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`VideoAbuseReportReasons::list`].
    pub struct List -> VideoAbuseReportReasonListResponse {
        /// The parameter `hl`.
        ///
        /// The default is `en-US`.
        hl: String = "hl",
    }
}
