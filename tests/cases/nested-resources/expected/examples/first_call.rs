//! Calls `nestedresources.projects.clusters.list`.

use gapi_nestedresources_v1::Nestedresources;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Nestedresources::new(&client);
    let projects = service.projects();
    let clusters = projects.clusters();
    let call = clusters.list("my-parent");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
