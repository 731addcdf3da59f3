//! An API as a flat list of what its users and its servers can see.

use std::collections::BTreeMap;

use super::{Action, Change, Effect, Subject};
use crate::ir::{
    Api, Argument, Block, Docs, Home, Method, Param, PathTemplate, Repeat, Resource, Response,
    Segment, Type, TypeDef, TypeKind,
};

/// Items by what they are in the document, which lasts where names may not.
pub(super) struct Surface {
    pub(super) items: BTreeMap<(Subject, String), Item>,
}

/// Something that can be named, in Rust or on the wire.
pub(super) struct Item {
    subject: Subject,
    wire_name: String,
    pub(super) rust_path: String,
    /// Features of which one must be on for it and all that is in it; empty where nothing is asked beyond what it is in.
    pub(super) gate: Vec<String>,
    pub(super) facets: Vec<Facet>,
    pub(super) deprecated: bool,
    pub(super) docs: String,
}

/// One thing that is true of an item.
pub(super) struct Facet {
    pub(super) name: &'static str,
    pub(super) rule: Rule,
    /// As people are told.
    pub(super) text: String,
    /// What it is whatever things are called; two facets are alike when either agrees.
    lasting: String,
}

/// What a change of a facet means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// Any change breaks programs.
    Fixed,
    /// To gain it is compatible, to lose or change it breaks programs.
    Ability,
    /// It concerns what goes over the wire, or a default: programs compile, and mean what they meant.
    Free,
}

impl Facet {
    fn new(name: &'static str, rule: Rule, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            name,
            rule,
            lasting: text.clone(),
            text,
        }
    }

    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.text == other.text || self.lasting == other.lasting
    }
}

impl Item {
    pub(super) fn facet(&self, name: &str) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.name == name)
    }

    pub(super) fn change(&self, effect: Effect, action: Action, detail: &str) -> Change {
        Change {
            effect,
            subject: self.subject,
            action,
            rust_path: self.rust_path.clone(),
            wire_name: self.wire_name.clone(),
            detail: detail.to_owned(),
        }
    }
}

impl Surface {
    pub(super) fn of(api: &Api) -> Self {
        let mut spread = Spread {
            api,
            root: api.package.replace('-', "_"),
            items: BTreeMap::new(),
        };
        spread.service();
        spread.parameters();
        for resource in &api.resources {
            spread.resource(resource, &api.service, "resources");
        }
        for def in &api.types {
            spread.named(def);
        }
        Self {
            items: spread.items,
        }
    }
}

/// Collects the items of an API.
struct Spread<'a> {
    api: &'a Api,
    root: String,
    items: BTreeMap<(Subject, String), Item>,
}

/// What all items have.
struct Head<'a> {
    subject: Subject,
    wire_name: &'a str,
    rust_path: String,
    gate: &'a [String],
    deprecated: bool,
    docs: Option<&'a Docs>,
}

impl Spread<'_> {
    fn add(&mut self, key: &str, head: Head<'_>, facets: Vec<Facet>) {
        let Head {
            subject,
            wire_name,
            rust_path,
            gate,
            deprecated,
            docs,
        } = head;
        let item = Item {
            subject,
            wire_name: wire_name.to_owned(),
            rust_path: format!("{}::{rust_path}", self.root),
            gate: gate.to_vec(),
            facets,
            deprecated,
            docs: docs.map(text).unwrap_or_default(),
        };
        self.items.insert((subject, key.to_owned()), item);
    }

    fn service(&mut self) {
        let api = self.api;
        let mut facets = vec![
            Facet::new("root", Rule::Free, code(&api.root_url)),
            Facet::new("service path", Rule::Free, code(&api.service_path)),
            Facet::new("batch path", Rule::Free, code(&api.batch_path)),
        ];
        if let Some(root) = &api.mtls_root_url {
            facets.push(Facet::new("root for mutual TLS", Rule::Free, code(root)));
        }
        if api.data_wrapper {
            facets.push(Facet::new("wrapper", Rule::Free, "bodies within `data`"));
        }
        if !api.operations.is_empty() {
            let text = "operations can be resumed";
            facets.push(Facet::new("operations", Rule::Ability, text));
        }
        let head = Head {
            subject: Subject::Service,
            wire_name: &api.name,
            rust_path: api.service.clone(),
            gate: &[],
            deprecated: false,
            docs: Some(&api.docs),
        };
        self.add("", head, facets);
        for endpoint in &api.endpoints {
            let head = Head {
                subject: Subject::Endpoint,
                wire_name: &endpoint.location,
                // A value that a function takes, so nothing that could be removed along with something else.
                rust_path: format!("{}::at_location({:?})", api.service, endpoint.location),
                gate: &[],
                deprecated: false,
                docs: None,
            };
            let facets = vec![Facet::new("address", Rule::Free, code(&endpoint.url))];
            self.add(&endpoint.location, head, facets);
        }
        for scope in &api.scopes {
            let head = Head {
                subject: Subject::Scope,
                wire_name: &scope.url,
                rust_path: format!("scopes::{}", scope.ident),
                gate: &[],
                deprecated: false,
                docs: Some(&scope.docs),
            };
            self.add(&scope.url, head, Vec::new());
        }
        for feature in &api.features {
            let head = Head {
                subject: Subject::Feature,
                wire_name: feature,
                rust_path: format!("feature {feature:?}"),
                gate: &[],
                deprecated: false,
                docs: None,
            };
            self.add(feature, head, Vec::new());
        }
        for method in &api.methods {
            self.method(method, &api.service, "methods");
        }
    }

    fn parameters(&mut self) {
        let api = self.api;
        for param in &api.parameters {
            self.parameter(param, "parameters", "parameters::StandardParameters");
        }
    }

    fn resource(&mut self, resource: &Resource, parent: &str, module: &str) {
        let module = format!("{module}::{}", resource.module);
        let handle = format!("{module}::{}", resource.ident);
        let accessor = format!("`{parent}::{}()`", resource.accessor);
        let head = Head {
            subject: Subject::Resource,
            wire_name: &resource.wire_path,
            rust_path: handle.clone(),
            gate: &resource.gate,
            deprecated: resource.deprecated,
            docs: Some(&resource.docs),
        };
        let facets = vec![Facet::new("reached by", Rule::Fixed, accessor)];
        self.add(&resource.wire_path, head, facets);
        for method in &resource.methods {
            self.method(method, &handle, &module);
        }
        for below in &resource.resources {
            self.resource(below, &handle, &module);
        }
    }

    fn method(&mut self, method: &Method, handle: &str, module: &str) {
        // A few documents use an id twice.
        let key = format!("{} {handle}", method.id);
        let head = Head {
            subject: Subject::Method,
            wire_name: &method.id,
            rust_path: format!("{handle}::{}", method.ident),
            gate: &[],
            deprecated: method.deprecated,
            docs: Some(&method.docs),
        };
        self.add(&key, head, self.method_facets(method));
        let call = format!("{module}::{}", method.call_ident);
        for param in &method.optional {
            self.parameter(param, &method.id, &call);
        }
    }

    /// An optional parameter, which is a setter.
    fn parameter(&mut self, param: &Param, owner: &str, call: &str) {
        let wire_name = format!("{owner}.{}", param.wire_name);
        let head = Head {
            subject: Subject::Parameter,
            wire_name: &wire_name,
            rust_path: format!("{call}::{}", param.ident),
            gate: &[],
            deprecated: param.deprecated,
            docs: Some(&param.docs),
        };
        let facets = vec![self.typed("type", Rule::Fixed, &param.ty)];
        self.add(&format!("{wire_name} {call}"), head, facets);
    }

    fn method_facets(&self, method: &Method) -> Vec<Facet> {
        let mut facets = vec![
            self.arguments(&method.arguments),
            self.answer(&method.response),
            Facet::new("call", Rule::Fixed, code(&method.call_ident)),
            Facet::new(
                "verb",
                Rule::Fixed,
                format!("{:?}", method.http_method).to_uppercase(),
            ),
            Facet::new("path", Rule::Free, code(&template(&method.path))),
        ];
        let mut free = |name, text: Option<String>| {
            facets.extend(text.map(|text| Facet::new(name, Rule::Free, text)));
        };
        let scope = |id: &crate::ir::ScopeId| code(&self.api.scopes[id.0].url);
        let scopes: Vec<String> = method.scopes.iter().map(scope).collect();
        free("scopes", (!scopes.is_empty()).then(|| scopes.join(", ")));
        free("default scope", method.default_scope.as_ref().map(scope));
        free("API version", method.api_version.as_deref().map(code));
        free("repeating", repeat(&method.repeat));
        free("request id", method.request_id.then(|| "taken".to_owned()));
        free(
            "time of an attempt",
            method.attempt_timeout.map(|seconds| format!("{seconds} s")),
        );
        let subscription = method.subscription.then(|| "supported".to_owned());
        free("subscription", subscription);
        if let Some(paging) = &method.paging {
            let place = if paging.token_in_body {
                "body"
            } else {
                "query"
            };
            let token = format!(
                "{} of the {place}, {}",
                code(&paging.token),
                code(&paging.next_token)
            );
            facets.push(Facet::new("pages", Rule::Ability, "page by page"));
            facets.push(Facet::new("page tokens", Rule::Free, token));
            if let Some(items) = &paging.items {
                let mut facet = self.typed("items", Rule::Ability, &items.ty);
                facet.text = format!("`{}`, {}", items.ident, facet.text);
                facets.push(facet);
            }
        }
        if method.operation.is_some() {
            facets.push(Facet::new(
                "operation",
                Rule::Ability,
                "can be followed to its end",
            ));
        }
        if let Some(upload) = &method.upload {
            facets.push(Facet::new("upload", Rule::Ability, "media can be uploaded"));
            let size = upload
                .max_size
                .map_or("any".to_owned(), |size| size.to_string());
            facets.push(Facet::new("size of media", Rule::Free, size));
            let types = upload.accept.join(", ");
            facets.push(Facet::new("types of media", Rule::Free, code(&types)));
            let path =
                |path: &Option<PathTemplate>| path.as_ref().map(template).unwrap_or_default();
            let paths = format!("`{}`, `{}`", path(&upload.simple), path(&upload.resumable));
            facets.push(Facet::new("upload paths", Rule::Free, paths));
        }
        if let Some(download) = &method.download {
            facets.push(Facet::new(
                "download",
                Rule::Ability,
                "media can be downloaded",
            ));
            let place = if download.use_media_service {
                "below `download/`"
            } else {
                "at the method's path"
            };
            facets.push(Facet::new("place of media", Rule::Free, place));
        }
        facets
    }

    fn arguments(&self, arguments: &[Argument]) -> Facet {
        let (mut texts, mut lasting) = (Vec::new(), Vec::new());
        for argument in arguments {
            let (name, ty) = match argument {
                Argument::Path(param) | Argument::Query(param) => (&param.ident, Some(&param.ty)),
                Argument::Body { ident, ty } => (ident, Some(ty)),
                Argument::RawBody { ident } => (ident, None),
            };
            let ty = ty.map_or(("RawBody".to_owned(), "raw".to_owned()), |ty| {
                (self.rust(ty), self.lasting(ty))
            });
            texts.push(format!("{name}: {}", ty.0));
            // Arguments go by their places, so that their names can change.
            lasting.push(ty.1);
        }
        Facet {
            name: "arguments",
            rule: Rule::Fixed,
            text: format!("`({})`", texts.join(", ")),
            lasting: lasting.join(", "),
        }
    }

    fn answer(&self, response: &Response) -> Facet {
        match response {
            Response::Empty => Facet::new("answer", Rule::Fixed, "`()`"),
            Response::Raw => Facet::new("answer", Rule::Fixed, "`RawBody`"),
            Response::Json(ty) => self.typed("answer", Rule::Fixed, ty),
            Response::Stream(ty) => {
                let mut facet = self.typed("answer", Rule::Fixed, ty);
                facet.text = format!("a series of {}", facet.text);
                facet.lasting = format!("series {}", facet.lasting);
                facet
            }
        }
    }

    fn typed(&self, name: &'static str, rule: Rule, ty: &Type) -> Facet {
        Facet {
            name,
            rule,
            text: code(&self.rust(ty)),
            lasting: self.lasting(ty),
        }
    }

    fn named(&mut self, def: &TypeDef) {
        let module = match &def.home {
            Home::Schema(_) => "schemas".to_owned(),
            Home::Resource(path) => format!("resources::{}", path.join("::")),
            Home::Methods => "methods".to_owned(),
            Home::Parameters => "parameters".to_owned(),
        };
        // What is elsewhere is in a resource, and has no features of its own.
        let gate = match &def.home {
            Home::Schema(file) => self.api.schemas[*file].gate.as_slice(),
            _ => &[],
        };
        let rust_path = format!("{module}::{}", def.ident);
        let kind = match &def.kind {
            TypeKind::Record(_) => Facet::new("kind", Rule::Fixed, "a struct"),
            TypeKind::Enum(_) => Facet::new("kind", Rule::Fixed, "an enum"),
            TypeKind::Alias(ty) => self.typed("kind", Rule::Fixed, ty),
        };
        // Types of parameters have the wire paths of what they are the type of.
        let key = |part: &str| format!("{}{part} {module}", def.wire_path);
        let whole = Head {
            subject: Subject::Schema,
            wire_name: &def.wire_path,
            rust_path: rust_path.clone(),
            gate,
            deprecated: def.deprecated,
            docs: Some(&def.docs),
        };
        self.add(&key(""), whole, vec![kind]);
        match &def.kind {
            TypeKind::Record(fields) => {
                for field in fields {
                    let wire_name = format!("{}.{}", def.wire_path, field.wire_name);
                    let path = format!("{rust_path}::{}", field.ident);
                    let head = Head {
                        subject: Subject::Field,
                        wire_name: &wire_name,
                        rust_path: path,
                        gate: &[],
                        deprecated: field.deprecated,
                        docs: Some(&field.docs),
                    };
                    let ty = self.typed("type", Rule::Fixed, &field.ty);
                    self.add(&key(&format!(".{}", field.wire_name)), head, vec![ty]);
                }
            }
            TypeKind::Enum(variants) => {
                for variant in variants {
                    let wire_name = format!("{}={}", def.wire_path, variant.wire_name);
                    let path = format!("{rust_path}::{}", variant.ident);
                    let head = Head {
                        subject: Subject::EnumValue,
                        wire_name: &wire_name,
                        rust_path: path,
                        gate: &[],
                        deprecated: variant.deprecated,
                        docs: Some(&variant.docs),
                    };
                    self.add(&key(&format!("={}", variant.wire_name)), head, Vec::new());
                }
            }
            TypeKind::Alias(_) => {}
        }
    }

    /// A type as Rust has it.
    fn rust(&self, ty: &Type) -> String {
        match ty {
            Type::Record(id) | Type::Alias(id) => self.api.types[id.0].ident.clone(),
            Type::Enum(id) => format!("Open<{}>", self.api.types[id.0].ident),
            Type::List(item) => format!("Vec<{}>", self.rust(item)),
            Type::Map(value) => format!("BTreeMap<String, {}>", self.rust(value)),
            Type::Bool => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::U32 => "u32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::Any => "Value".to_owned(),
            Type::String
            | Type::Bytes
            | Type::Timestamp
            | Type::Date
            | Type::Duration
            | Type::FieldMask => {
                format!("{ty:?}")
            }
        }
    }

    /// A type by what it is in the document.
    fn lasting(&self, ty: &Type) -> String {
        match ty {
            Type::Record(id) | Type::Alias(id) | Type::Enum(id) => {
                format!("<{}>", self.api.types[id.0].wire_path)
            }
            Type::List(item) => format!("[{}]", self.lasting(item)),
            Type::Map(value) => format!("{{{}}}", self.lasting(value)),
            _ => self.rust(ty),
        }
    }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn template(path: &PathTemplate) -> String {
    let segments = path.segments.iter().map(|segment| match segment {
        Segment::Text(text) => text.clone(),
        Segment::Value(name) => format!("{{{name}}}"),
        Segment::Reserved(name) => format!("{{+{name}}}"),
    });
    segments.collect()
}

fn repeat(repeat: &Repeat) -> Option<String> {
    Some(match repeat {
        Repeat::ByVerb => return None,
        Repeat::Always => "always safe".to_owned(),
        Repeat::Never => "never safe".to_owned(),
        Repeat::Once => "never, whatever happened".to_owned(),
        Repeat::WithPrecondition(names) => format!("safe with {}", code(&names.join("`, `"))),
        Repeat::WithEtagInBody => "safe with an `etag` in the body".to_owned(),
    })
}

/// Docs as one text.
fn text(docs: &Docs) -> String {
    let blocks = docs.blocks.iter().map(|block| match block {
        Block::Paragraph(text) | Block::Heading(_, text) => text.clone(),
        Block::List(items) => items.join("\n"),
    });
    blocks.collect::<Vec<_>>().join("\n")
}
