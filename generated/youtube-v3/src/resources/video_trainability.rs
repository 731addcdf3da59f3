//! The resource `videoTrainability`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::VideoTrainability;
use crate::scopes;

/// The resource `videoTrainability`.
#[derive(Clone, Debug)]
pub struct VideoTrainabilityResource {
    pub(crate) service: Service,
}

impl VideoTrainabilityResource {
    /// Returns the trainability status of a video.
    ///
    /// `GET youtube/v3/videoTrainability`, method id `youtube.videoTrainability.get`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "youtube.videoTrainability.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/videoTrainability")],
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
    /// A call of [`VideoTrainabilityResource::get`].
    pub struct Get -> VideoTrainability {
        /// The ID of the video to retrieve.
        id: String = "id",
    }
}
