namespace Microsoft.Extensions.VectorData
{
    [Obsolete] public sealed class AnyTagEqualToFilterClause : FilterClause
    {
        public AnyTagEqualToFilterClause(string fieldName, string value) { }
        public string FieldName { get => throw null!; }
        public string Value { get => throw null!; }
    }

    [Obsolete] public sealed class EqualToFilterClause : FilterClause
    {
        public EqualToFilterClause(string fieldName, object value) { }
        public string FieldName { get => throw null!; }
        public object Value { get => throw null!; }
    }

    [Obsolete] public abstract class FilterClause
    {
        protected FilterClause() { }
    }
}
