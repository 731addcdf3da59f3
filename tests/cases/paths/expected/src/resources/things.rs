//! The resource `things`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Thing;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `paths.things.mixed`.
    ///
    /// `GET v1/{+parent}/x/{x}-{y}{z}`, method id `paths.things.mixed`.
    ///
    /// - `parent`: The parameter `parent`.
    /// - `x`: The parameter `x`.
    /// - `y`: The parameter `y`.
    /// - `z`: The parameter `z`.
    pub fn mixed(
        &self,
        parent: impl Into<String>,
        x: impl Into<String>,
        y: impl Into<String>,
        z: impl Into<String>,
    ) -> Mixed {
        let mut call = Call::new(&self.service, &MIXED);
        call.path("parent", parent.into());
        call.path("x", x.into());
        call.path("y", y.into());
        call.path("z", z.into());
        Mixed { call }
    }

    /// Calls the method `paths.things.numbers`.
    ///
    /// `GET n/{long}/{unsigned}/{short}/{tiny}/{data}/{flag}/{kind}`, method id
    /// `paths.things.numbers`.
    ///
    /// - `long`: The parameter `long`.
    /// - `unsigned`: The parameter `unsigned`.
    /// - `short`: The parameter `short`.
    /// - `tiny`: The parameter `tiny`.
    /// - `data`: The parameter `data`.
    /// - `flag`: The parameter `flag`.
    /// - `kind`: The parameter `kind`.
    #[allow(clippy::too_many_arguments, reason = "the method requires them all")]
    pub fn numbers(
        &self,
        long: i64,
        unsigned: u64,
        short: i32,
        tiny: u32,
        data: impl Into<Bytes>,
        flag: bool,
        kind: impl Into<Open<NumbersKind>>,
    ) -> Numbers {
        let mut call = Call::new(&self.service, &NUMBERS);
        call.path("long", long.to_param());
        call.path("unsigned", unsigned.to_param());
        call.path("short", short.to_param());
        call.path("tiny", tiny.to_param());
        call.path("data", data.into().to_param());
        call.path("flag", flag.to_param());
        call.path("kind", kind.into().to_param());
        Numbers { call }
    }

    /// Calls the method `paths.things.oddNames`.
    ///
    /// `GET o/{user-id}/{a.b}/{type}`, method id `paths.things.oddNames`.
    ///
    /// - `user_id`: The parameter `user-id`.
    /// - `a_b`: The parameter `a.b`.
    /// - `type_`: The parameter `type`.
    pub fn odd_names(
        &self,
        user_id: impl Into<String>,
        a_b: impl Into<String>,
        type_: impl Into<String>,
    ) -> OddNames {
        let mut call = Call::new(&self.service, &ODD_NAMES);
        call.path("user-id", user_id.into());
        call.path("a.b", a_b.into());
        call.path("type", type_.into());
        OddNames { call }
    }

    /// Calls the method `paths.things.plain`.
    ///
    /// `GET things/{thingId}`, method id `paths.things.plain`.
    ///
    /// - `thing_id`: The parameter `thingId`.
    pub fn plain(&self, thing_id: impl Into<String>) -> Plain {
        let mut call = Call::new(&self.service, &PLAIN);
        call.path("thingId", thing_id.into());
        Plain { call }
    }

    /// Calls the method `paths.things.reserved`.
    ///
    /// `GET v1/{+name}`, method id `paths.things.reserved`.
    ///
    /// - `name`: The parameter `name`. Must match the pattern `^things/[^/]+$`.
    pub fn reserved(&self, name: impl Into<String>) -> Reserved {
        let mut call = Call::new(&self.service, &RESERVED);
        call.path("name", name.into());
        Reserved { call }
    }

    /// Calls the method `paths.things.root`.
    ///
    /// `GET`, method id `paths.things.root`.
    pub fn root(&self) -> Root {
        let call = Call::new(&self.service, &ROOT);
        Root { call }
    }

    /// Calls the method `paths.things.several`.
    ///
    /// `GET b/{bucket}/o/{object}/acl/{entity}`, method id `paths.things.several`.
    ///
    /// - `bucket`: The parameter `bucket`.
    /// - `object`: The parameter `object`.
    /// - `entity`: The parameter `entity`.
    pub fn several(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        entity: impl Into<String>,
    ) -> Several {
        let mut call = Call::new(&self.service, &SEVERAL);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.path("entity", entity.into());
        Several { call }
    }

    /// Calls the method `paths.things.slash`.
    ///
    /// `GET /things`, method id `paths.things.slash`.
    pub fn slash(&self) -> Slash {
        let call = Call::new(&self.service, &SLASH);
        Slash { call }
    }

    /// Calls the method `paths.things.trailing`.
    ///
    /// `GET things/`, method id `paths.things.trailing`.
    pub fn trailing(&self) -> Trailing {
        let call = Call::new(&self.service, &TRAILING);
        Trailing { call }
    }

    /// Calls the method `paths.things.twice`.
    ///
    /// `GET v1/{id}/copies/{id}`, method id `paths.things.twice`.
    ///
    /// - `id`: The parameter `id`.
    pub fn twice(&self, id: impl Into<String>) -> Twice {
        let mut call = Call::new(&self.service, &TWICE);
        call.path("id", id.into());
        Twice { call }
    }

    /// Calls the method `paths.things.verb`.
    ///
    /// `POST v1/{+name}:cancel`, method id `paths.things.verb`.
    ///
    /// - `name`: The parameter `name`.
    pub fn verb(&self, name: impl Into<String>) -> Verb {
        let mut call = Call::new(&self.service, &VERB);
        call.path("name", name.into());
        Verb { call }
    }

    /// Calls the method `paths.things.verbOnLiteral`.
    ///
    /// `POST v1/things:batchGet`, method id `paths.things.verbOnLiteral`.
    pub fn verb_on_literal(&self) -> VerbOnLiteral {
        let call = Call::new(&self.service, &VERB_ON_LITERAL);
        VerbOnLiteral { call }
    }
}

const MIXED: Method = Method {
    id: "paths.things.mixed",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/x/"),
        Segment::Value("x"),
        Segment::Text("-"),
        Segment::Value("y"),
        Segment::Value("z"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::mixed`].
    pub struct Mixed -> Thing {}
}

const NUMBERS: Method = Method {
    id: "paths.things.numbers",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("n/"),
        Segment::Value("long"),
        Segment::Text("/"),
        Segment::Value("unsigned"),
        Segment::Text("/"),
        Segment::Value("short"),
        Segment::Text("/"),
        Segment::Value("tiny"),
        Segment::Text("/"),
        Segment::Value("data"),
        Segment::Text("/"),
        Segment::Value("flag"),
        Segment::Text("/"),
        Segment::Value("kind"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::numbers`].
    pub struct Numbers -> Thing {}
}

const ODD_NAMES: Method = Method {
    id: "paths.things.oddNames",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("o/"),
        Segment::Value("user-id"),
        Segment::Text("/"),
        Segment::Value("a.b"),
        Segment::Text("/"),
        Segment::Value("type"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::odd_names`].
    pub struct OddNames -> Thing {}
}

const PLAIN: Method = Method {
    id: "paths.things.plain",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("things/"), Segment::Value("thingId")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::plain`].
    pub struct Plain -> Thing {}
}

const RESERVED: Method = Method {
    id: "paths.things.reserved",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::reserved`].
    pub struct Reserved -> Thing {}
}

const ROOT: Method = Method {
    id: "paths.things.root",
    http_method: HttpMethod::Get,
    path: &[],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::root`].
    pub struct Root -> Thing {}
}

const SEVERAL: Method = Method {
    id: "paths.things.several",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::several`].
    pub struct Several -> Thing {}
}

const SLASH: Method = Method {
    id: "paths.things.slash",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("things")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::slash`].
    pub struct Slash -> Thing {}
}

const TRAILING: Method = Method {
    id: "paths.things.trailing",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("things/")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::trailing`].
    pub struct Trailing -> Thing {}
}

const TWICE: Method = Method {
    id: "paths.things.twice",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Value("id"),
        Segment::Text("/copies/"),
        Segment::Value("id"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::twice`].
    pub struct Twice -> Thing {}
}

const VERB: Method = Method {
    id: "paths.things.verb",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/"), Segment::Reserved("name"), Segment::Text(":cancel")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::verb`].
    pub struct Verb -> Thing {}
}

const VERB_ON_LITERAL: Method = Method {
    id: "paths.things.verbOnLiteral",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/things:batchGet")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::verb_on_literal`].
    pub struct VerbOnLiteral -> Thing {}
}

open_enum! {
    /// The parameter `kind` of `paths.things.numbers`.
    pub enum NumbersKind = "paths.things.numbers.kind" {
        /// The value `A`.
        A = "A",
        /// The value `B`.
        B = "B",
    }
}
