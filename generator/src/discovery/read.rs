//! From JSON to the mirror: which members there are, and which are passed over.

use std::collections::BTreeMap;

use super::json::Json;
use super::members::Members;
use super::pointer::Pointer;
use super::{
    Document, Endpoint, MediaUpload, Method, Parameter, Resource, Schema, Variant, limits,
};
use crate::Error;

/// Members of a document that say nothing a client needs.
const DOCUMENT_IGNORED: &[&str] = &[
    // Replaced by `rootUrl` and `servicePath`, with which they can disagree.
    "baseUrl",
    "basePath",
    // About the document, not the API. `id` is name and version again.
    "discoveryVersion",
    "etag",
    "id",
    "kind",
    // For the libraries of one language, or for pages.
    "exponentialBackoffDefault",
    "icons",
    "labels",
    "ownerDomain",
    "ownerName",
    "packagePath",
    "serviceVersion",
    "version_module",
    // Reserved expansion always encodes each segment in full here.
    "fullyEncodeReservedExpansion",
];

/// Parses a document and names it in what is refused.
pub(super) fn document(json: &[u8]) -> Result<Document, Error> {
    if json.len() > limits::BYTES {
        return Err(Error::new(
            "",
            format!("larger than {} bytes", limits::BYTES),
        ));
    }
    let json = Json::parse(json)
        .map_err(|error| Error::new("", format!("not a JSON document: {error}")))?;
    let label = label(&json);
    read_document(json).map_err(|error| match label {
        Some(label) => error.of(label),
        None => error,
    })
}

/// Name and version, as far as they are there: a refused document should be known by name.
fn label(json: &Json) -> Option<String> {
    let Json::Object(members) = json else {
        return None;
    };
    match (members.get("name"), members.get("version")) {
        (Some(Json::String(name)), Some(Json::String(version))) => {
            Some(format!("{name}:{version}"))
        }
        _ => None,
    }
}

fn read_document(json: Json) -> Result<Document, Error> {
    let at = Pointer::ROOT;
    let mut members = Members::of(json, &at)?;
    if let Some(protocol) = members.text("protocol")?
        && protocol != "rest"
    {
        return Err(at
            .member("protocol")
            .error(format!("unknown protocol {protocol:?}")));
    }
    let document = Document {
        name: members.required_text("name")?,
        version: members.required_text("version")?,
        revision: members.text("revision")?.unwrap_or_default(),
        title: members.text("title")?.unwrap_or_default(),
        description: members.text("description")?.unwrap_or_default(),
        canonical_name: members.text("canonicalName")?,
        documentation_link: members.text("documentationLink")?,
        root_url: members.required_text("rootUrl")?,
        service_path: members.required_text("servicePath")?,
        batch_path: members.text("batchPath")?.unwrap_or_default(),
        mtls_root_url: members.text("mtlsRootUrl")?,
        endpoints: members.list("endpoints", endpoint)?,
        features: members.texts("features")?,
        scopes: members.optional("auth", auth)?.unwrap_or_default(),
        parameters: members.map("parameters", parameter)?,
        schemas: members.map("schemas", schema)?,
        methods: members.map("methods", method)?,
        resources: members.map("resources", resource)?,
    };
    members.ignore(DOCUMENT_IGNORED);
    members.finish()?;
    check_counts(&document)?;
    Ok(document)
}

fn check_counts(document: &Document) -> Result<(), Error> {
    fn methods(resource: &Resource) -> usize {
        resource.methods.len() + resource.resources.values().map(methods).sum::<usize>()
    }
    if document.schemas.len() > limits::SCHEMAS {
        return Err(Error::new(
            "/schemas",
            format!("more than {} schemas", limits::SCHEMAS),
        ));
    }
    let methods = document.methods.len() + document.resources.values().map(methods).sum::<usize>();
    if methods > limits::METHODS {
        return Err(Error::new(
            "/resources",
            format!("more than {} methods", limits::METHODS),
        ));
    }
    Ok(())
}

fn endpoint(json: Json, at: &Pointer<'_>) -> Result<Endpoint, Error> {
    let mut members = Members::of(json, at)?;
    let endpoint = Endpoint {
        location: members.required_text("location")?,
        url: members.required_text("endpointUrl")?,
    };
    // A sentence that names the location again; no endpoint is known to be deprecated.
    members.ignore(&["deprecated", "description"]);
    members.finish()?;
    Ok(endpoint)
}

fn auth(json: Json, at: &Pointer<'_>) -> Result<BTreeMap<String, String>, Error> {
    let mut members = Members::of(json, at)?;
    let scopes = members.optional("oauth2", |json, at| {
        let mut members = Members::of(json, at)?;
        let scopes = members.map("scopes", |json, at| {
            let mut members = Members::of(json, at)?;
            let description = members.text("description")?.unwrap_or_default();
            members.finish()?;
            Ok(description)
        })?;
        members.finish()?;
        Ok(scopes)
    })?;
    members.finish()?;
    Ok(scopes.unwrap_or_default())
}

fn schema(json: Json, at: &Pointer<'_>) -> Result<Schema, Error> {
    let mut members = Members::of(json, at)?;
    let schema = schema_members(&mut members)?;
    members.finish()?;
    Ok(schema)
}

/// What schemas and parameters share.
fn schema_members(members: &mut Members<'_>) -> Result<Schema, Error> {
    let schema = Schema {
        reference: members.text("$ref")?,
        kind: members.text("type")?,
        format: members.text("format")?,
        description: members.text("description")?.unwrap_or_default(),
        properties: members.optional_map("properties", schema)?,
        additional_properties: members.optional("additionalProperties", boxed_schema)?,
        items: members.optional("items", boxed_schema)?,
        values: members.texts("enum")?,
        value_descriptions: members.texts("enumDescriptions")?,
        value_deprecated: members.flags("enumDeprecated")?,
        default: members.scalar("default")?,
        pattern: members.text("pattern")?,
        minimum: members.scalar("minimum")?,
        maximum: members.scalar("maximum")?,
        read_only: members.flag("readOnly")?,
        deprecated: members.flag("deprecated")?,
        required: members.flag("required")?,
        required_for: members
            .optional("annotations", annotations)?
            .unwrap_or_default(),
        variant: members.optional("variant", variant)?,
    };
    // The key again, or a name that nothing refers to.
    members.ignore(&["id"]);
    Ok(schema)
}

fn boxed_schema(json: Json, at: &Pointer<'_>) -> Result<Box<Schema>, Error> {
    schema(json, at).map(Box::new)
}

fn annotations(json: Json, at: &Pointer<'_>) -> Result<Vec<String>, Error> {
    let mut members = Members::of(json, at)?;
    let required = members.texts("required")?;
    members.finish()?;
    Ok(required)
}

fn variant(json: Json, at: &Pointer<'_>) -> Result<Variant, Error> {
    let mut members = Members::of(json, at)?;
    let variant = Variant {
        discriminant: members.required_text("discriminant")?,
        map: members.list("map", |json, at| {
            let mut members = Members::of(json, at)?;
            let entry = (
                members.required_text("type_value")?,
                members.required_text("$ref")?,
            );
            members.finish()?;
            Ok(entry)
        })?,
    };
    members.finish()?;
    Ok(variant)
}

fn parameter(json: Json, at: &Pointer<'_>) -> Result<Parameter, Error> {
    let mut members = Members::of(json, at)?;
    let parameter = Parameter {
        schema: schema_members(&mut members)?,
        location: members.required_text("location")?,
        repeated: members.flag("repeated")?,
    };
    members.finish()?;
    Ok(parameter)
}

fn resource(json: Json, at: &Pointer<'_>) -> Result<Resource, Error> {
    let mut members = Members::of(json, at)?;
    let resource = Resource {
        deprecated: members.flag("deprecated")?,
        methods: members.map("methods", method)?,
        resources: members.map("resources", resource)?,
    };
    members.finish()?;
    Ok(resource)
}

fn method(json: Json, at: &Pointer<'_>) -> Result<Method, Error> {
    let mut members = Members::of(json, at)?;
    let method = Method {
        id: members.required_text("id")?,
        description: members.text("description")?.unwrap_or_default(),
        verb: members.required_text("httpMethod")?,
        path: members.required_text("path")?,
        parameters: members.map("parameters", parameter)?,
        parameter_order: members.texts("parameterOrder")?,
        request: members.optional("request", body)?,
        response: members.optional("response", body)?,
        scopes: members.texts("scopes")?,
        media_upload: members.optional("mediaUpload", media_upload)?,
        supports_media_download: members.flag("supportsMediaDownload")?,
        use_media_download_service: members.flag("useMediaDownloadService")?,
        supports_subscription: members.flag("supportsSubscription")?,
        streams: streams(&mut members, at)?,
        etag_required: members.flag("etagRequired")?,
        api_version: members.text("apiVersion")?,
        deprecated: members.flag("deprecated")?,
    };
    if members.flag("supportsMediaUpload")? && method.media_upload.is_none() {
        return Err(at
            .member("supportsMediaUpload")
            .error("media without the member `mediaUpload`"));
    }
    // The path with its reserved variables written out.
    members.ignore(&["flatPath"]);
    members.finish()?;
    Ok(method)
}

/// Whether a method answers with a series of what it declares.
fn streams(members: &mut Members<'_>, at: &Pointer<'_>) -> Result<bool, Error> {
    const KEY: &str = "streamingType";
    match members.text(KEY)?.as_deref() {
        None | Some("NONE") => Ok(false),
        Some("SERVER_SIDE") => Ok(true),
        Some(other) => Err(at
            .member(KEY)
            .error(format!("unknown kind of stream {other:?}"))),
    }
}

fn body(json: Json, at: &Pointer<'_>) -> Result<Schema, Error> {
    let mut members = Members::of(json, at)?;
    let schema = schema_members(&mut members)?;
    // What generators once called the argument.
    members.ignore(&["parameterName"]);
    members.finish()?;
    Ok(schema)
}

fn media_upload(json: Json, at: &Pointer<'_>) -> Result<MediaUpload, Error> {
    let mut members = Members::of(json, at)?;
    let (simple, resumable) = members
        .optional("protocols", protocols)?
        .unwrap_or_default();
    let upload = MediaUpload {
        accept: members.texts("accept")?,
        max_size: members.scalar("maxSize")?,
        simple,
        resumable,
    };
    members.finish()?;
    Ok(upload)
}

fn protocols(json: Json, at: &Pointer<'_>) -> Result<(Option<String>, Option<String>), Error> {
    let mut members = Members::of(json, at)?;
    let paths = (
        members.optional("simple", protocol)?,
        members.optional("resumable", protocol)?,
    );
    members.finish()?;
    Ok(paths)
}

fn protocol(json: Json, at: &Pointer<'_>) -> Result<String, Error> {
    let mut members = Members::of(json, at)?;
    let path = members.required_text("path")?;
    // Always true where it occurs: the simple protocol takes multipart/related too.
    members.ignore(&["multipart"]);
    members.finish()?;
    Ok(path)
}
