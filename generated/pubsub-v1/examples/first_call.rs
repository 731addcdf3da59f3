//! Lists matching topics.

use gapi_pubsub_v1::Pubsub;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Pubsub::new(&client);
    let projects = service.projects();
    let topics = projects.topics();
    let call = topics.list("projects/my-project");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
