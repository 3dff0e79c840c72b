namespace Azure.Search.Documents.Models
{
    public class SearchResult<T>
    {
        internal SearchResult() { }
        public T Document => throw null!;
    }
}
