//! Each layer wins over those before it, up to the call.

use gapi_runtime::CallOptions;
use gapi_runtime::config::Configuration;

use crate::server::{Server, json};
use crate::{DRIVE, get};

#[tokio::test]
async fn settings_reach_the_server_from_the_last_layer_that_has_them() {
    let server = Server::start(|_| json(&[], "{}")).await;
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(
        file.path(),
        "quota_project = \"of-file\"\napplication = \"of-file/1\"\n",
    )
    .unwrap();
    let root = format!("drive=http://{}", server.address);
    let nothing = Configuration::new().variables([("GAPI_ROOTS", root)]);
    let with_file = nothing.clone().file(file.path());
    let shared = with_file
        .clone()
        .variables([("GOOGLE_CLOUD_QUOTA_PROJECT", "of-all")]);
    let own = shared
        .clone()
        .variables([("GAPI_QUOTA_PROJECT", "of-gapi")]);
    let build = |configuration: &Configuration| configuration.builder().unwrap();
    let calls = [
        (build(&nothing), CallOptions::new()),
        (build(&with_file), CallOptions::new()),
        (build(&shared), CallOptions::new()),
        (build(&own), CallOptions::new()),
        (build(&own).quota_project("of-builder"), CallOptions::new()),
        (
            build(&own).quota_project("of-builder"),
            CallOptions::new().quota_project("of-call"),
        ),
    ];
    for (builder, options) in calls {
        get(&builder.build().unwrap(), &DRIVE, options)
            .await
            .unwrap();
    }
    let requests = server.requests();
    let projects: Vec<_> = requests
        .iter()
        .map(|request| request.header("x-goog-user-project"))
        .collect();
    let expected = ["of-file", "of-all", "of-gapi", "of-builder", "of-call"].map(Some);
    assert_eq!(projects[0], None);
    assert_eq!(projects[1..], expected);
    let agent = requests[1].header("user-agent").unwrap();
    assert!(agent.starts_with("of-file/1 gapi/"), "{agent}");
}
