namespace RestSharp
{
    public class RestClient
    {
        public RestClient(Uri baseUrl) { }
        public RestClient(string baseUrl) { }
    }

    public enum Method
    {
        Get,
        Post,
    }

    public class RestRequest
    {
        public RestRequest() { }
        public RestRequest(string? resource, Method method = Method.Get) { }
        public RestRequest(Uri resource, Method method = Method.Get) { }
    }
}
