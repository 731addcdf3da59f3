//! Retrieves the list of instances contained within the specified zone.

use gapi_compute_v1::Compute;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Compute::new(&client);
    let instances = service.instances();
    let call = instances.list("my-project", "us-central1-a");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
