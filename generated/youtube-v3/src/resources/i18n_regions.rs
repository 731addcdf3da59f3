//! The resource `i18nRegions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::I18nRegionListResponse;
use crate::scopes;

/// The resource `i18nRegions`.
#[derive(Clone, Debug)]
pub struct I18nRegions {
    pub(crate) service: Service,
}

impl I18nRegions {
    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/i18nRegions`, method id `youtube.i18nRegions.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the i18nRegion resource properties
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
    id: "youtube.i18nRegions.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/i18nRegions")],
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
    /// A call of [`I18nRegions::list`].
    pub struct List -> I18nRegionListResponse {
        /// The parameter `hl`.
        ///
        /// The default is `en_US`.
        hl: String = "hl",
    }
}
