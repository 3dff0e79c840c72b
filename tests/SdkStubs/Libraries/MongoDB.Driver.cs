namespace MongoDB.Driver
{
    using System.Linq.Expressions;

    public interface IMongoClient
    {
        void DropDatabase(string name, CancellationToken cancellationToken = default);
        Task DropDatabaseAsync(string name, CancellationToken cancellationToken = default);
    }

    public interface IMongoDatabase
    {
        void DropCollection(string name, CancellationToken cancellationToken = default);
        Task DropCollectionAsync(string name, CancellationToken cancellationToken = default);
    }

    public interface IMongoCollection<TDocument>
    {
        IAsyncCursor<TResult> Aggregate<TResult>(PipelineDefinition<TDocument, TResult> pipeline, CancellationToken cancellationToken = default);
        Task<IAsyncCursor<TProjection>> FindAsync<TProjection>(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
        IAsyncCursor<TProjection> FindSync<TProjection>(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
        void BulkWrite(IEnumerable<object> requests, CancellationToken cancellationToken = default);
        void DeleteMany(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
        void DeleteOne(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
        TProjection FindOneAndDelete<TProjection>(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
        TProjection FindOneAndReplace<TProjection>(FilterDefinition<TDocument> filter, TDocument replacement, CancellationToken cancellationToken = default);
        TProjection FindOneAndUpdate<TProjection>(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, CancellationToken cancellationToken = default);
        void InsertMany(IEnumerable<TDocument> documents, CancellationToken cancellationToken = default);
        void InsertOne(TDocument document, CancellationToken cancellationToken = default);
        void ReplaceOne(FilterDefinition<TDocument> filter, TDocument replacement, CancellationToken cancellationToken = default);
        void UpdateMany(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, CancellationToken cancellationToken = default);
        void UpdateOne(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, CancellationToken cancellationToken = default);
    }

    public static class IMongoCollectionExtensions
    {
        public static IAggregateFluent<TDocument> Aggregate<TDocument>(this IMongoCollection<TDocument> collection) => throw null!;
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter) => throw null!;
        public static IAsyncCursor<TDocument> FindSync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default) => throw null!;
        public static void DeleteMany<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default) => throw null!;
        public static void DeleteOne<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default) => throw null!;
        public static TDocument FindOneAndDelete<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default) => throw null!;
        public static TDocument FindOneAndReplace<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, TDocument replacement, CancellationToken cancellationToken = default) => throw null!;
        public static TDocument FindOneAndUpdate<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, CancellationToken cancellationToken = default) => throw null!;
        public static void ReplaceOne<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, TDocument replacement, CancellationToken cancellationToken = default) => throw null!;
        public static void UpdateMany<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, CancellationToken cancellationToken = default) => throw null!;
        public static void UpdateOne<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IAggregateFluent<TResult>;

    public interface IAsyncCursor<out TDocument>;

    public interface IFindFluent<TDocument, TProjection>;

    public abstract class PipelineDefinition<TInput, TOutput>;

    public abstract class FilterDefinition<TDocument>;

    public abstract class UpdateDefinition<TDocument>;
}
