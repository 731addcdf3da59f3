//! Calls `nestedresources.projects.clusters.list`.

use gapi_nestedresources_v1::Nestedresources;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Nestedresources::new(&client);

    let reply = service
        .projects()
        .clusters()
        .list("my-parent")
        .send()
        .await?;
    println!("{reply:#?}");
    Ok(())
}
