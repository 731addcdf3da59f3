//! The resource `abuseReports`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AbuseReport;
use crate::scopes;

/// The resource `abuseReports`.
#[derive(Clone, Debug)]
pub struct AbuseReports {
    pub(crate) service: Service,
}

impl AbuseReports {
    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/abuseReports`, method id `youtube.abuseReports.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: AbuseReport,
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
    id: "youtube.abuseReports.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/abuseReports")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AbuseReports::insert`].
    pub struct Insert -> AbuseReport {}
}
