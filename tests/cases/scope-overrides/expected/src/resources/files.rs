//! The resource `files`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::File;
use crate::scopes;

/// The resource `files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) service: Service,
}

impl Files {
    /// Calls the method `scopeoverrides.files.create`.
    ///
    /// `POST v1/create`, method id `scopeoverrides.files.create`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `DRIVELIKE`,
    /// `DRIVELIKE_APPDATA`, `DRIVELIKE_FILE`, `DRIVELIKE_METADATA_READONLY`,
    /// `DRIVELIKE_READONLY`, `MEETINGS_SPACE_CREATED`. Asks for `DRIVELIKE` unless the
    /// client or the call names others.
    pub fn create(&self, request: File) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.body(request);
        Create { call }
    }

    /// Calls the method `scopeoverrides.files.delete`.
    ///
    /// `DELETE v1/delete`, method id `scopeoverrides.files.delete`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVELIKE`, `DRIVELIKE_FILE`. Asks
    /// for `DRIVELIKE` unless the client or the call names others.
    pub fn delete(&self) -> Delete {
        let call = Call::new(&self.service, &DELETE);
        Delete { call }
    }

    /// Calls the method `scopeoverrides.files.get`.
    ///
    /// `GET v1/get`, method id `scopeoverrides.files.get`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DRIVELIKE`, `DRIVELIKE_APPDATA`, `DRIVELIKE_FILE`,
    /// `DRIVELIKE_METADATA_READONLY`, `DRIVELIKE_READONLY`, `MEETINGS_SPACE_CREATED`.
    /// Asks for `DRIVELIKE_METADATA_READONLY` unless the client or the call names
    /// others.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `scopeoverrides.files.list`.
    ///
    /// `GET v1/list`, method id `scopeoverrides.files.list`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVELIKE`, `DRIVELIKE_APPDATA`,
    /// `DRIVELIKE_FILE`, `DRIVELIKE_METADATA_READONLY`, `DRIVELIKE_READONLY`,
    /// `MEETINGS_SPACE_CREATED`. Asks for `DRIVELIKE` unless the client or the call
    /// names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Calls the method `scopeoverrides.files.mail`.
    ///
    /// `GET v1/mail`, method id `scopeoverrides.files.mail`.
    ///
    /// Needs [this scope](crate::scopes): `MAIL_GOOGLE_COM`.
    pub fn mail(&self) -> Mail {
        let call = Call::new(&self.service, &MAIL);
        Mail { call }
    }

    /// Calls the method `scopeoverrides.files.none`.
    ///
    /// `GET v1/none`, method id `scopeoverrides.files.none`.
    pub fn none(&self) -> NoneCall {
        let call = Call::new(&self.service, &NONE);
        NoneCall { call }
    }

    /// Calls the method `scopeoverrides.files.own`.
    ///
    /// `GET v1/own`, method id `scopeoverrides.files.own`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVELIKE_APPDATA`,
    /// `DRIVELIKE_FILE`. Asks for `DRIVELIKE_APPDATA` unless the client or the call
    /// names others.
    pub fn own(&self) -> Own {
        let call = Call::new(&self.service, &OWN);
        Own { call }
    }

    /// Calls the method `scopeoverrides.files.undeclared`.
    ///
    /// `GET v1/undeclared`, method id `scopeoverrides.files.undeclared`.
    ///
    /// Needs [this scope](crate::scopes): `DRIVELIKE_UNDECLARED`.
    pub fn undeclared(&self) -> Undeclared {
        let call = Call::new(&self.service, &UNDECLARED);
        Undeclared { call }
    }
}

const CREATE: Method = Method {
    id: "scopeoverrides.files.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/create")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DRIVELIKE,
        scopes::DRIVELIKE_APPDATA,
        scopes::DRIVELIKE_FILE,
        scopes::DRIVELIKE_METADATA_READONLY,
        scopes::DRIVELIKE_READONLY,
        scopes::MEETINGS_SPACE_CREATED,
    ],
    default_scope: Some(scopes::DRIVELIKE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::create`].
    pub struct Create -> File {}
}

const DELETE: Method = Method {
    id: "scopeoverrides.files.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/delete")],
    scopes: &[scopes::DRIVELIKE, scopes::DRIVELIKE_FILE],
    default_scope: Some(scopes::DRIVELIKE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "scopeoverrides.files.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DRIVELIKE,
        scopes::DRIVELIKE_APPDATA,
        scopes::DRIVELIKE_FILE,
        scopes::DRIVELIKE_METADATA_READONLY,
        scopes::DRIVELIKE_READONLY,
        scopes::MEETINGS_SPACE_CREATED,
    ],
    default_scope: Some(scopes::DRIVELIKE_METADATA_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::get`].
    pub struct Get -> File {}
}

const LIST: Method = Method {
    id: "scopeoverrides.files.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    scopes: &[
        scopes::DRIVELIKE,
        scopes::DRIVELIKE_APPDATA,
        scopes::DRIVELIKE_FILE,
        scopes::DRIVELIKE_METADATA_READONLY,
        scopes::DRIVELIKE_READONLY,
        scopes::MEETINGS_SPACE_CREATED,
    ],
    default_scope: Some(scopes::DRIVELIKE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::list`].
    pub struct List -> File {}
}

const MAIL: Method = Method {
    id: "scopeoverrides.files.mail",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/mail")],
    scopes: &[scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::MAIL_GOOGLE_COM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::mail`].
    pub struct Mail -> File {}
}

const NONE: Method = Method {
    id: "scopeoverrides.files.none",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/none")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::none`].
    pub struct NoneCall -> File {}
}

const OWN: Method = Method {
    id: "scopeoverrides.files.own",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/own")],
    scopes: &[scopes::DRIVELIKE_APPDATA, scopes::DRIVELIKE_FILE],
    default_scope: Some(scopes::DRIVELIKE_APPDATA),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::own`].
    pub struct Own -> File {}
}

const UNDECLARED: Method = Method {
    id: "scopeoverrides.files.undeclared",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/undeclared")],
    scopes: &[scopes::DRIVELIKE_UNDECLARED],
    default_scope: Some(scopes::DRIVELIKE_UNDECLARED),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::undeclared`].
    pub struct Undeclared -> File {}
}
