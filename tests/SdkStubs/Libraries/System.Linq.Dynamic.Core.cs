namespace System.Linq.Dynamic.Core
{
    public static class DynamicQueryableExtensions
    {
        public static bool All(this IQueryable source, string predicate, params object?[] args) => throw null!;
        public static bool Any(this IQueryable source, string predicate, params object?[] args) => throw null!;
        public static dynamic First(this IQueryable source, string predicate, params object?[] args) => throw null!;
        public static IQueryable GroupBy(this IQueryable source, string keySelector, params object[]? args) => throw null!;
        public static IOrderedQueryable<TSource> OrderBy<TSource>(this IQueryable<TSource> source, string ordering, params object?[] args) => throw null!;
        public static IQueryable Select(this IQueryable source, string selector, params object?[] args) => throw null!;
        public static dynamic Single(this IQueryable source, string predicate, params object?[] args) => throw null!;
        public static IOrderedQueryable<TSource> ThenBy<TSource>(this IOrderedQueryable<TSource> source, string ordering, params object?[] args) => throw null!;
        public static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, string predicate, params object?[] args) => throw null!;
    }

    public static class DynamicExpressionParser
    {
        public static Expressions.LambdaExpression ParseLambda(Type itType, Type? resultType, string expression, params object?[] values) => throw null!;
    }
}
