namespace Neo4j.Driver
{
    public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
    {
        Task<IResultCursor> RunAsync(string query);
        Task<IResultCursor> RunAsync(string query, object parameters);
    }

    public interface IResultCursor;
}
