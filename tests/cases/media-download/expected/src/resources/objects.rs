//! The resource `objects`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::Download;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Object;

/// The resource `objects`.
#[derive(Clone, Debug)]
pub struct Objects {
    pub(crate) service: Service,
}

impl Objects {
    /// Calls the method `mediadownload.objects.export`.
    ///
    /// `GET o/{name}/export`, method id `mediadownload.objects.export`.
    ///
    /// - `name`: The parameter `name`.
    /// - `mime_type`: The parameter `mimeType`.
    ///
    /// The content itself can be downloaded as media.
    pub fn export(
        &self,
        name: impl Into<String>,
        mime_type: impl Into<String>,
    ) -> Export {
        let mut call = Call::new(&self.service, &EXPORT);
        call.path("name", name.into());
        call.query("mimeType", mime_type.into());
        Export { call }
    }

    /// Calls the method `mediadownload.objects.get`.
    ///
    /// `GET o/{name}`, method id `mediadownload.objects.get`.
    ///
    /// - `name`: The parameter `name`.
    ///
    /// The content itself can be downloaded as media.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }

    /// Calls the method `mediadownload.objects.watch`.
    ///
    /// `POST v1/watch`, method id `mediadownload.objects.watch`.
    ///
    /// The content itself can be downloaded as media.
    pub fn subscribe(&self, request: Object) -> Subscribe {
        let mut call = Call::new(&self.service, &SUBSCRIBE);
        call.body(request);
        Subscribe { call }
    }
}

const EXPORT: Method = Method {
    id: "mediadownload.objects.export",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("o/"), Segment::Value("name"), Segment::Text("/export")],
    download: Some(Download::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::export`].
    pub struct Export -> () [download] {}
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const GET: Method = Method {
    id: "mediadownload.objects.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("o/"), Segment::Value("name")],
    download: Some(Download {
        use_media_service: true,
        ..Download::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::get`].
    pub struct Get -> Object [download] {}
}

const SUBSCRIBE: Method = Method {
    id: "mediadownload.objects.watch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/watch")],
    download: Some(Download::DEFAULT),
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::subscribe`].
    pub struct Subscribe -> Object [download] {}
}
